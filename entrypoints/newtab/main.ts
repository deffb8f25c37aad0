/** Loads the app once the first frame, which does not need it, has been painted. */
import '@/components/theme/base.css';
import '@/components/theme/controls.module.css';
import '@/components/passage/NewTabPage.module.css';
import '@/components/passage/PassageControls.module.css';
import '@/components/passage/PassageView.module.css';
import '@/components/keys/KeysDialog.module.css';
import '@/components/scene/Scene.module.css';
import '@/components/share/ShareMenu.module.css';
import '@/components/sheet/Sheet.module.css';
import '@/components/shortcuts/Shortcuts.module.css';
import '@/components/shortcuts/WebSearch.module.css';
import '@/components/welcome/Welcome.module.css';
import './newtab.css';

// A callback for the next frame runs before that frame is painted; the one after it, after.
requestAnimationFrame(() => requestAnimationFrame(() => import('./app.tsx')));
