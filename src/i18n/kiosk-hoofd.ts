/** Address of what a kiosk loads in the head. It stands apart from all others: the script of every page asks for this one alone. */
export const kioskHoofd = '/kiosk/hoofd.js';
