import type { APIRoute } from 'astro';
import code from '../../kiosk/hoofd/in-head.js?raw';
import css from '../../kiosk/kiosk.css?url';

/** Under a name that stays, so that the line in every page is the same. */
export const GET: APIRoute = () =>
  new Response(code.replace('%css%', css), { headers: { 'Content-Type': 'text/javascript;charset=utf-8' } });
