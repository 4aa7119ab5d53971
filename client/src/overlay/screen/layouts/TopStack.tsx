import { AskStack } from '../../asks/AskStack.tsx';
import { KnockStack } from '../../members/KnockStack.tsx';
import { DrawingOptions } from '../../drawings/DrawingOptions.tsx';
import { LightOptions } from '../../building/LightOptions.tsx';
import { WallOptions } from '../../building/WallOptions.tsx';
import { LeaderlessBanner } from '../../members/LeaderlessBanner.tsx';
import { LookBanner } from '../../sceneDesk/LookBanner.tsx';
import { PauseBanner } from '../../session/PauseBanner.tsx';
import { TemplateOptions } from '../../templates/TemplateOptions.tsx';
import { ToolHint } from '../../tools/ToolHint.tsx';
import { Tracker } from '../../tracker/Tracker.tsx';
import styles from './TopStack.module.css';

/** Top centre: turns, and below them who is missing and who waits at the door, and one line on what is in hand. */
export function TopStack() {
  return (
    <div className={styles.stack}>
      <Tracker />
      <LeaderlessBanner />
      <LookBanner />
      <PauseBanner />
      <KnockStack />
      <AskStack />
      <DrawingOptions />
      <TemplateOptions />
      <WallOptions />
      <LightOptions />
      <ToolHint />
    </div>
  );
}
