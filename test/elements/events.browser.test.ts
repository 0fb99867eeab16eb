import { expect } from '@open-wc/testing';
import { HandrailCallbackEvent } from '../../src/elements/callback/callback.js';
import '../../src/elements/help/define.js';

describe('events', () => {
  it('are typed wherever a page listens', () => {
    const heard: string[] = [];
    document.addEventListener('handrail-callback-promised', (event) => heard.push(event.callback.kind));
    window.addEventListener('handrail-callback-promised', ({ callback }) => heard.push(callback.kind));
    document.body.addEventListener('handrail-callback-promised', ({ callback }) => heard.push(callback.kind));
    document.addEventListener('handrail-opened', (event: Event) => heard.push(event.type));
    document.addEventListener('handrail-closed', (event: Event) => heard.push(event.type));
    document.addEventListener('handrail-close-request', (event: Event) => heard.push(event.type));
    document.addEventListener('handrail-request', ({ request }) => heard.push(request.kind));
    document.body.dispatchEvent(new HandrailCallbackEvent('handrail-callback-promised', { kind: 'none' }));
    expect(heard).to.deep.equal(['none', 'none', 'none']);
  });
});
