import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReminderDrafts } from '@/components/reminders/reminder-drafts.ts';
import type { ReminderDraft } from '@/domain/reminders/reminder.ts';
import { Drafts, type Held } from '../drafts/drafts.ts';
import { KEYS } from '../local-storage.ts';

/** The forms of one page, by the id of the reminder. */
type Forms = Partial<Record<string, ReminderDraft>>;

const NEW = 'new';

const drafts = new Drafts<Forms>(KEYS.reminderDraft, (value) => {
  const forms = Object.values((value ?? {}) as Forms);
  const isForm = (form: ReminderDraft | undefined) =>
    typeof form?.text === 'string' && Array.isArray(form.weekdays) && Boolean(form.schedule);
  return forms.length > 0 && forms.every(isForm) ? (value as Forms) : null;
});

/**
 * Keeps what is in the forms of reminders until it is saved or given up, also if the page is left.
 * @returns null until it is known what an earlier page has left
 */
export function useReminderDrafts(): ReminderDrafts | null {
  const [held, setHeld] = useState<Held<Forms> | null>(null);
  const forms = useRef<Forms>({});

  useEffect(() => {
    let isUnmounted = false;
    let taken: Held<Forms> | null = null;
    const find = async () => {
      taken = (await drafts.take(() => true)) ?? drafts.hold();
      if (isUnmounted) return taken.release();
      forms.current = taken.draft ?? {};
      setHeld(taken);
    };
    void find();
    return () => {
      isUnmounted = true;
      taken?.release();
    };
  }, []);

  return useMemo(
    () =>
      held && {
        begun: (id) => forms.current[id ?? NEW] ?? null,
        keep: (id, draft) => {
          const { [id ?? NEW]: _before, ...others } = forms.current;
          forms.current = draft ? { ...others, [id ?? NEW]: draft } : others;
          if (Object.keys(forms.current).length === 0) drafts.delete(held.name);
          else drafts.save(held.name, forms.current);
        },
      },
    [held],
  );
}
