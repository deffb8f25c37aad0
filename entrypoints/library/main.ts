import '@/components/theme/base.css';
import { mountLibrary } from '@/app/library/mount.tsx';

const root = document.getElementById('app');
// A page that stays hidden is about to be left.
if (root && !document.documentElement.hidden) void mountLibrary(root);
