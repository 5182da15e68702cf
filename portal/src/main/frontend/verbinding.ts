// Says when the connection is lost and when it is back. Replaces Vaadin's own indicator, which needs Lit (7 KB).
import { ConnectionState } from '@vaadin/common-frontend/ConnectionState.js';
export { ConnectionState };

export const ConnectionIndicator = {
  create() {
    const w = window as any;
    w.Vaadin.connectionIndicator = {};
    const line = document.createElement('p');
    line.className = 'lw-net';
    line.setAttribute('role', 'status');
    line.hidden = true;
    document.body.append(line);
    const says = document.body.dataset;
    w.Vaadin.connectionState.addStateChangeListener((before: string, now: string) => {
      const lost = (s: string) => s === ConnectionState.RECONNECTING || s === ConnectionState.CONNECTION_LOST;
      if (!lost(before) && !lost(now)) return;
      line.textContent = (now === ConnectionState.RECONNECTING ? says.opnieuw : lost(now) ? says.weg : says.terug) || '';
      line.hidden = false;
      if (!lost(now)) setTimeout(() => { if (line.textContent === says.terug) line.hidden = true; }, 6000);
    });
  },
};
