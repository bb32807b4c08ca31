import type { HostControls } from '../model/controls';
import { FrameConversation } from '../protocol/frames';
import { frameName } from '../protocol/window-name';
import { element } from './element';

/** Opens the add-in's page in a frame and answers it. */
export function openPane(place: HTMLElement, controls: HostControls, language: string, title: string): void {
  const source = paneSource();
  // A new conversation each time: office.js keeps some of it in the session.
  const session = `proef${Date.now().toString(36)}`;
  const frame = element('iframe', { title, name: frameName(language, location.origin, session), src: source.href });
  const conversation = new FrameConversation(
    {
      language,
      requirementSets: { ExcelApi: '1.17', DelayForCellEdit: '1.1' },
      documentUrl: `${location.origin}/Proefwerkmap.xlsx`,
    },
    controls.frameHandler(),
    (message) => frame.contentWindow?.postMessage(message, source.origin)
  );
  window.addEventListener('message', (event) => {
    if (event.source === frame.contentWindow && event.origin === source.origin) void conversation.receive(event.data);
  });
  controls.book.events.onEvents((entries) => {
    conversation.sendEvents(entries);
  });
  // A pane that is reloaded registers anew.
  frame.addEventListener('load', () => {
    frame.dataset['loaded'] = 'yes';
  });
  place.replaceChildren(frame);
}

/** The pane's address: beside this page, or on this machine as `?pane=` says. */
function paneSource(): URL {
  const asked = new URL(new URLSearchParams(location.search).get('pane') ?? 'taskpane.html', location.href);
  const local = asked.origin === location.origin || asked.hostname === 'localhost';
  return local ? asked : new URL('taskpane.html', location.href);
}
