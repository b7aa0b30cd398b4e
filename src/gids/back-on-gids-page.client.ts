import { backOfGids } from './came-from-gids.ts';
import { leadBack } from './lead-back.ts';

leadBack(backOfGids(document.referrer, location.origin, document.querySelector<HTMLAnchorElement>('a.terug')?.pathname ?? ''));
