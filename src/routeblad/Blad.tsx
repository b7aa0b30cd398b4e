import T from '../components/basis/T.tsx';
import type { Pieces } from '../i18n/piece.ts';
import type { Code } from '../site/draw-qr.ts';
import type { BladInhoud } from './blad-delen.ts';

interface Props {
  blad: BladInhoud;
  /** The code of the address. */
  qr: Code;
  /** On a combined route: how long the whole route is, and where it stands. */
  meer?: Pieces;
}

/**
 * The sheet: one A4 that somebody takes home. Shown on paper only. In Turkish and Arabic the Dutch stands beside
 * each line, so that both people at the table can read it.
 */
export default function Blad({ blad, qr, meer }: Props) {
  const { gestopt, nummer, plek, uitkering, voet } = blad;
  /** Of the person of the step, for whom the gids stands in once it is no longer there. */
  const vanStap = gestopt?.gidsen ? 'van-stap' : undefined;
  const ofStep = (name: string) => (vanStap ? `${name} ${vanStap}` : name);
  return (
    <section class={meer ? 'blad samen' : 'blad'} aria-label={blad.label}>
      <header class="blad-kop">
        <T class="paar blad-titel" p={blad.titel} />
        <div class="belangrijk">
          {blad.belangrijk.map(({ taal, dir, html }) => (
            <p lang={taal} dir={dir} dangerouslySetInnerHTML={{ __html: html }} />
          ))}
        </div>
        {blad.situatie.map((label) => (
          <T class="paar situatie" p={label} />
        ))}
      </header>
      <div class="blad-nu">
        <T class="paar blad-doe van-stap" p={blad.doe} />
        {gestopt && (
          <div class="let-op naar-gids" data-stopt-op={gestopt.stoptOp} hidden>
            <T class="paar" p={gestopt.words} />
            <p class="gidsen" dangerouslySetInnerHTML={{ __html: gestopt.gidsen }} />
          </div>
        )}
        {nummer !== undefined && (
          <div class={ofStep('nummer-en-plek')}>
            <p class="nummer">
              <bdi dir="ltr">{nummer}</bdi>
            </p>
            {plek && (
              <p lang="nl" dir="ltr">
                {plek.naam}
                <br />
                {plek.adres}
              </p>
            )}
          </div>
        )}
        {blad.wie.map((tekst) => (
          <T class={ofStep('paar')} p={tekst} />
        ))}
        {blad.mensen.length > 0 && (
          <ul class={ofStep('blad-mensen')}>
            {blad.mensen.map((mens) => (
              <li>
                <span>
                  <bdi class="nummer-klein" dir="ltr">
                    {mens.nummer}
                  </bdi>{' '}
                  <bdi>{mens.naam}</bdi>
                </span>{' '}
                <span dangerouslySetInnerHTML={{ __html: mens.html }} />
              </li>
            ))}
          </ul>
        )}
        {blad.erbij.map((tekst) => (
          <T class={ofStep('paar')} p={tekst} />
        ))}
        <T class="paar van-stap" p={blad.zeg} />
        {blad.neemMee.dingen.length > 0 && (
          <div class="blad-deel">
            <T class="paar kopje" p={blad.neemMee.kop} />
            <ul class="vinkjes">
              {blad.neemMee.dingen.map((ding) => (
                <li>
                  <T as="span" class="paar" p={ding} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {uitkering && <T class="paar" p={uitkering} />}
        {blad.vraagOok && <T class="paar van-stap" p={blad.vraagOok} />}
      </div>
      {blad.daarna.length > 0 && (
        <ol class="blad-daarna" start={2}>
          {blad.daarna.map((stap, index) => (
            <li data-stopt-op={blad.daarnaStopt[index]}>
              <T as="span" class="paar" p={stap} />
            </li>
          ))}
        </ol>
      )}
      {meer && <T class="paar blad-meer" p={meer} />}
      <div class="blad-onder">
        <div class="blad-afspraak">
          {blad.afspraak.map((velden) => (
            <div>
              {velden.map((veld) => (
                <T class="invullen" p={veld} />
              ))}
            </div>
          ))}
        </div>
        <svg
          class="qr"
          viewBox={qr.viewBox}
          shape-rendering="crispEdges"
          aria-hidden="true"
          focusable="false"
          dangerouslySetInnerHTML={{ __html: qr.paden }}
        />
      </div>
      <footer class="blad-voet">
        <span lang="nl" dir="ltr">
          {voet.adres}
        </span>{' '}
        {voet.hoeGing !== '' && <span>{voet.hoeGing} </span>}
        <span>
          {voet.nagekeken}{' '}
          <span data-nakijken-voor={voet.nakijkenVoor} hidden={voet.nakijkenVoor !== undefined}>
            {voet.kloptNog}
          </span>
        </span>{' '}
        <span>
          {voet.afgedrukt} <span class="datum-vandaag">…………………</span>
        </span>
        {voet.voorbeeld !== undefined && (
          <>
            {' '}
            <span>{voet.voorbeeld}</span>
          </>
        )}
      </footer>
    </section>
  );
}
