// How Porchlight gets onto the home screen, told as this browser does it; nothing where it is there already.
import { IosSteps } from '../../components/ios-steps';
import { install, putOnHomeScreen } from '../../pwa/install';
import { device } from '../../shared/device';
import { settings } from '../../words/settings';
import { Section } from '../../components/section';

const say = settings.home;

export function HomeScreen() {
  const way = install.value;
  if (way === 'installed') return null;
  return (
    <Section title={say.title[device()]}>
      <p class="section-text">{say.text[device()]}</p>
      {way === 'offered' && (
        <button type="button" class="button" onClick={() => void putOnHomeScreen()}>
          {say.put[device()]}
        </button>
      )}
      {way === 'menu' && <p class="section-text">{say.menu[device()]}</p>}
      {way === 'ios' && <IosSteps />}
    </Section>
  );
}
