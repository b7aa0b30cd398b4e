// On a phone this one line is all a page carries of the kiosk; in-head.js has said what the tab is, the start screen itself.
if (document.documentElement.dataset['kiosk'] === '') void import('./kiosk.client.ts');
