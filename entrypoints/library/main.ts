import '@/components/theme/base.css';
import { mountLibrary } from '@/app/library/mount.tsx';

const root = document.getElementById('app');
if (root) void mountLibrary(root);
