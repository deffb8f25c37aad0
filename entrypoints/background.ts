import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/app/reminders/background/start-background.ts';

export default defineBackground(() => startBackground());
