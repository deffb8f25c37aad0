/**
 * Makes the popup answer. Loaded once its first frame, which does not need it, has been painted
 * (popup-frame.ts). The style of the first frame is named here, so that it is all in one sheet.
 */
import '@/components/theme/base.css';
import '@/components/theme/box.module.css';
import '@/components/theme/controls.module.css';
import '@/components/theme/field.module.css';
import '@/components/theme/layout.module.css';
import '@/components/theme/typography.module.css';
import '@/components/cards/CardParts.module.css';
import '@/components/cards/CardView.module.css';
import '@/components/cards/PracticesPanel.module.css';
import '@/components/cards/SaveCard.module.css';
import '@/components/fold/Fold.module.css';
import '@/components/icon/Heart.module.css';
import '@/components/notice/Notice.module.css';
import '@/components/popup/PopupPage.module.css';
import '@/components/search/SearchField.module.css';
import '@/components/search/SearchPanel.module.css';
import '@/components/tabs/Tabs.module.css';
import { mountPopup } from '@/app/popup/mount.tsx';

const root = document.getElementById('app');
if (root) void mountPopup(root);
