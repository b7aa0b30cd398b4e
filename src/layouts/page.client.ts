// What any page can use, in one file: on a slow line a second request costs more than a few hundred bytes nobody needs.
import './back.client.ts';
import './two-languages.client.ts';
import '../components/mens/nu-open.client.ts';
import '../mijn-route/on-page.client.ts';
import '../routeblad/printed-on.client.ts';
import '../gids/on-page.client.ts';
import '../kiosk/on-page.client.ts';
import '../lees-voor/on-page.client.ts';
import '../offline/on-page.client.ts';
import '../snel-weg/on-page.client.ts';
