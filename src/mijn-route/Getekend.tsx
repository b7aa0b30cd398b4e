import Contact from '../components/mens/Contact.tsx';
import T from '../components/basis/T.tsx';
import type { Vast } from '../components/basis/vast.ts';
import Naam from '../components/route/Naam.tsx';
import Route, { type Erbij } from '../components/route/Route.tsx';
import { paths } from '../i18n/paths.ts';
import { formatLijst } from '../i18n/format.ts';
import type { Pieces } from '../i18n/piece.ts';
import { slugOf } from '../catalogus/slug.ts';
import DaadKnop, { type Daad } from './DaadKnop.tsx';
import type { KeuzeInhoud, MensInhoud, MijnInhoud } from './mijn-inhoud.ts';
import type { MijnWoorden } from './mijn-woorden.ts';

interface Props {
  inhoud: MijnInhoud;
  woorden: MijnWoorden;
  vast: Vast;
  /** @param naam of the step, or of the choice with dots between its answers */
  onDoe: (doe: Daad, naam: string) => void;
}

/** A combined route: what was chosen, the steps with their buttons, the people, and what is done. */
export default function Getekend({ inhoud, woorden, vast, onDoe }: Props) {
  const { keuzes, route, mensen, klaar, weg } = inhoud;
  const kop = (ref: string) => ({ id: `stap-${slugOf(ref)}`, tabIndex: -1 });
  const knop = (doe: Daad, ref: string, p: Pieces, icoon: string) => (
    <DaadKnop doe={doe} p={p} icoon={icoon} waarvan={kop(ref).id} onDoe={() => onDoe(doe, slugOf(ref))} />
  );
  const stappen = route ? [route.nu.stap, ...route.daarna, ...route.ook] : [];
  const hoeGing = (href: string | undefined) =>
    woorden.hoeGing &&
    href !== undefined && (
      <span class="los">
        <a href={paths.hoeGingVan(href)}>
          <T as="span" p={woorden.hoeGing} />
        </a>
      </span>
    );
  const erbij: Erbij = {
    naam: slugOf,
    kop,
    onder: (ref) => (
      <p class="stap-knoppen">
        {knop('klaar', ref, woorden.mijnKlaarKnop, woorden.iconen.check)}
        {knop('weg', ref, woorden.mijnWegKnop, woorden.iconen.x)}
        {hoeGing(stappen.find((stap) => stap.ref === ref)?.href)}
      </p>
    ),
  };
  return (
    <>
      <section class="hier">
        <T as="h2" p={woorden.uBentHier} class="tussenkop" />
        <ul class="mijn-keuzes">
          {keuzes.map((keuze) => (
            <Keuze key={keuze.pad.join('.')} keuze={keuze} woorden={woorden} onDoe={onDoe} />
          ))}
        </ul>
      </section>
      {route && <Route route={route} vast={vast} ook={woorden.ook} erbij={erbij} />}
      {mensen.length > 0 && (
        <section class="mijn-mensen">
          <T as="h2" p={woorden.mijnMensen} />
          <ul>
            {mensen.map((mens) => (
              <Mens key={mens.naam} mens={mens} woorden={woorden} vast={vast} />
            ))}
          </ul>
        </section>
      )}
      {klaar.length > 0 && (
        <section class="mijn-klaar">
          <T as="h2" p={woorden.mijnKlaar} />
          <ul>
            {klaar.map((stap) => (
              <li key={stap.ref} data-stap={slugOf(stap.ref)}>
                <p class="stap-naam" id={kop(stap.ref).id}>
                  <Naam stap={stap} />
                </p>
                <DaadKnop
                  doe="toch-niet"
                  p={woorden.mijnTochNiet}
                  waarvan={kop(stap.ref).id}
                  onDoe={(doe) => onDoe(doe, slugOf(stap.ref))}
                />
                {hoeGing(stap.href)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {weg && (
        <p class="mijn-weg">
          <T as="span" p={woorden.mijnWeg} />{' '}
          <DaadKnop doe="terugzetten" p={woorden.mijnTerugzetten} groot onDoe={(doe) => onDoe(doe, '')} />
        </p>
      )}
    </>
  );
}

function Keuze({ keuze: { pad, labels }, woorden, onDoe }: Pick<Props, 'woorden' | 'onDoe'> & { keuze: KeuzeInhoud }) {
  const id = `keuze-${pad.join('-')}`;
  return (
    <li data-keuze={pad.join('.')}>
      <div id={id}>
        {labels.map((label) => (
          <T p={label} />
        ))}
      </div>
      <DaadKnop doe="keuze-weg" p={woorden.mijnWegKnop} icoon={woorden.iconen.x} waarvan={id} onDoe={(doe) => onDoe(doe, pad.join('.'))} />
    </li>
  );
}

/** A person of a later step, or the fixed one: who, and one button to phone. */
function Mens({ mens: { contact, naam, nummers }, woorden, vast }: Pick<Props, 'woorden' | 'vast'> & { mens: MensInhoud }) {
  const bij: Pieces =
    nummers.length === 0
      ? woorden.vasteContact
      : woorden.mijnStap.map((piece) => ({ ...piece, html: `${piece.html} ${formatLijst(nummers.map(String), piece.taal)}` }));
  return (
    <li class="steen klein">
      <T as="h3" p={bij} class="tussenkop" />
      <Contact contact={contact} vast={vast} groep={`${naam}-mensen`} kort />
    </li>
  );
}
