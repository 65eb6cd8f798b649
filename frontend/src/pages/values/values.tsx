// Values: the compass, and the pages below it.
import { place } from '../../router';
import { Clarify } from './clarify/clarify';
import { Compass } from './compass';
import { Origins } from './origins/origins';
import { Rate } from './rate';
import { Shoulds } from './shoulds/shoulds';
import { Minute } from './steps/minute';
import { Steps } from './steps/steps';
import { Themes } from './themes/themes';
import { ValuePage } from './value-page';
import './clarify/clarify.css';
import './origins/origins.css';
import './shoulds/shoulds.css';
import './steps/steps.css';
import './value.css';
import './values.css';

export function Values() {
  const here = place.value;
  if (here.page !== 'values') return null;
  switch (here.view) {
    case 'new':
      return <ValuePage key="new" id={null} of={here.of} />;
    case 'value':
      return <ValuePage key={here.id} id={here.id} of={here.of} />;
    case 'clarify':
      return <Clarify />;
    case 'themes':
      return <Themes />;
    case 'origins':
      return <Origins />;
    case 'shoulds':
      return <Shoulds />;
    case 'steps':
      return <Steps id={here.id} />;
    case 'minute':
      return <Minute id={here.id} />;
    case 'rate':
      return <Rate />;
    default:
      return <Compass on={here.on} />;
  }
}
