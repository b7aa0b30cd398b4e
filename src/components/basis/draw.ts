import { h, type Attributes, type FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';

/**
 * Draws a component at build, for what stands on a page dozens of times. Astro's own way draws every component twice,
 * the first time to see whether it can, waits for it, and cannot draw one that shows nothing.
 */
export const draw = <P extends object>(component: FunctionComponent<P>, props: NoInfer<P>): string =>
  renderToString(h(component, props as P & Attributes));
