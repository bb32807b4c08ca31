import { readFileSync } from 'node:fs';
import type { Result } from 'axe-core';
import { type Proef, useProef } from './proef';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the pane, as `rule: element`. */
async function violations({ page }: Proef): Promise<string[]> {
  const frame = page.frames().find((f) => f.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('No pane');
  // Evaluated, not added as a script: the pane's security policy allows none but its own.
  await frame.evaluate(axe);
  const results = await frame.evaluate(async () => {
    const { violations: found } = await (
      window as unknown as { axe: { run: () => Promise<{ violations: Result[] }> } }
    ).axe.run();
    return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  });
  return results;
}

/** Waits until nothing of the pane moves any more: what fades in has no colour to judge yet. */
async function settled({ paneel }: Proef): Promise<void> {
  await paneel.locator('html').evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((animation) => Number.isFinite(Number(animation.effect?.getComputedTiming().endTime)));
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
}

describe.each([
  { taal: 'nl', breedte: 320, voorbeeld: 'Voorbeeld laden', schrijf: 'Schrijf naar werkmap', klaar: /^Geschreven/ },
  { taal: 'en', breedte: 450, voorbeeld: 'Load example', schrijf: 'Write to workbook', klaar: /^Written/ },
] as const)('the pane in $taal at $breedte px', ({ taal, breedte, voorbeeld, schrijf, klaar }) => {
  const proef = useProef({ taal, breedte });

  const fits = (): Promise<boolean> =>
    proef.paneel.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth);

  it('says its language', async () => {
    expect(await proef.paneel.locator('html').getAttribute('lang')).toBe(taal);
  });

  it('does the main job with the keyboard alone', async () => {
    const { page, paneel } = proef;
    await paneel.getByRole('tab').first().focus();
    const reach = async (name: string | RegExp): Promise<void> => {
      // While something is going on the button is there and does nothing.
      const button = paneel.getByRole('button', { name, disabled: false }).first();
      await button.waitFor();
      for (let i = 0; i < 120; i += 1) {
        if (await button.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not reach ${String(name)}`);
    };
    await reach(voorbeeld);
    await page.keyboard.press('Enter');
    await reach(schrijf);
    await page.keyboard.press('Enter');
    await paneel.getByText(klaar).last().waitFor();
  });

  it('has nothing that axe objects to, in every step, and never scrolls sideways', async () => {
    const tabs = proef.paneel.getByRole('tab');
    const aantal = await tabs.count();
    expect(aantal).toBeGreaterThanOrEqual(3);
    for (let i = 0; i < aantal; i += 1) {
      await tabs.nth(i).click();
      await proef.paneel.locator('[role=tab][aria-selected=true]').and(tabs.nth(i)).waitFor();
      await settled(proef);
      expect([i, await violations(proef)]).toEqual([i, []]);
      expect([i, await fits()]).toEqual([i, true]);
    }
  });
});
