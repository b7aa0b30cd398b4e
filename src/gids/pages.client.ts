/** A page for professionals says which script it needs: it has none of its own, because that would be one file more to ask for. */
const naam = document.querySelector<HTMLElement>('[data-gids-script]')?.dataset['gidsScript'];
if (naam === 'aanpakken') void import('./aanpakken/aanpakken.client.tsx');
if (naam === 'print') void import('./print/printcentrum.client.tsx');
if (naam === 'aanvragen') void import('./aanvragen/aanvragen.client.ts');
if (naam === 'niet-gevonden') void import('./niet-gevonden/niet-gevonden.client.tsx');
