// On a phone this one line is all a page carries of the kiosk; in-head.js has said what the tab is.
if (document.documentElement.dataset['kiosk'] !== undefined) void import('./kiosk.client.ts');
