/** Loads the app once the first frame, which does not need it, has been painted. */
import '@/components/theme/base.css';
import '@/components/theme/controls.module.css';
import '@/components/cards/CardView.module.css';
import '@/components/cards/SaveCard.module.css';
import '@/components/cards/SourceList.module.css';
import '@/components/cards/panels.module.css';
import '@/components/notice/Notice.module.css';
import '@/components/popup/PopupPage.module.css';
import '@/components/search/SearchField.module.css';
import '@/components/search/SearchPanel.module.css';
import '@/components/tabs/Tabs.module.css';

// A callback for the next frame runs before that frame is painted; the one after it, after.
requestAnimationFrame(() => requestAnimationFrame(() => import('./popup-app.tsx')));
