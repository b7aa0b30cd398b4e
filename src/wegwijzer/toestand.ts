import type { Bevinding } from '../catalogus/bevinding.ts';
import type { Route, RouteData } from './compose-route.ts';

/** A sequence of answers. It asks a next question, or it has a route. */
export interface Toestand {
  /** The answers given, as they stand in the address. */
  pad: string[];
  /** The questions asked so far, the open one included. */
  vragen: string[];
  /** The open question; absent when there is a route. */
  vraag?: string;
  route?: Route;
  behoeften: string[];
  kenmerken: Record<string, string>;
  /** How many more questions will come after the open one, about. */
  nogVragen: number;
}

export interface Wegwijzer {
  /** By address: the answers with slashes between; the empty string is the first question. */
  toestanden: Map<string, Toestand>;
  /** Addresses of answers that were renamed → the address now. */
  verhuisd: Map<string, string>;
  data: RouteData;
  bevindingen: Bevinding[];
}
