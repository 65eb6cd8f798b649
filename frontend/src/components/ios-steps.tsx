// How Porchlight gets onto the home screen of an iPhone or iPad, in two pictures.
import { settings } from '../words/settings';
import { Icon } from './icon';
import './ios-steps.css';

const say = settings.home;

export function IosSteps() {
  return (
    <ol class="steps-ios">
      <li>
        <span>
          <Icon name="share" />
        </span>
        {say.first}
      </li>
      <li>
        <span>
          <Icon name="add" />
        </span>
        {say.second}
      </li>
    </ol>
  );
}
