/**
 * Makes the page answer. Loaded when that is wanted (waking.ts): the first frame does not need it. The
 * style of the first frame is named here, so that it is all in one sheet.
 */
import '@/components/theme/base.css';
import '@/components/theme/box.module.css';
import '@/components/theme/controls.module.css';
import '@/components/theme/layout.module.css';
import '@/components/icon/Heart.module.css';
import '@/components/passage/NewTabPage.module.css';
import '@/components/passage/PassageControls.module.css';
import '@/components/passage/PassageView.module.css';
import '@/components/keyboard/KeyboardShortcuts.module.css';
import '@/components/delivery/DeliveryActions.module.css';
import '@/components/delivery/WaitingDelivery.module.css';
import '@/components/notice/Notice.module.css';
import '@/components/scene/Scene.module.css';
import '@/components/share/ShareMenu.module.css';
import '@/components/sheet/Sheet.module.css';
import '@/components/links/Links.module.css';
import '@/components/links/WebSearch.module.css';
import '@/components/welcome/Welcome.module.css';
import './newtab.css';
import { mountNewTab } from '@/app/new-tab/mount.tsx';

const root = document.getElementById('app');
if (root) void mountNewTab(root);

// A notification that is pressed while its page is open already leads to the same document.
addEventListener('hashchange', () => location.reload());
