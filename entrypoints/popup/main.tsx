import '@/components/theme/base.css';
import { render } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { Popup } from './Popup.tsx';

const root = document.getElementById('app');
if (root) render(<Popup open={openRecords} now={Temporal.Now.zonedDateTimeISO()} />, root);
