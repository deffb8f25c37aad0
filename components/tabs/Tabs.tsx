import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../language.ts';
import style from './Tabs.module.css';

type Tab = { id: string; label: string; content: ComponentChildren };

/**
 * Tabs after the ARIA Authoring Practices: arrow keys, Home and End select a tab, and only the selected tab
 * is in the Tab order.
 */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const { arrows } = useLanguage();
  const [selected, setSelected] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const prefix = useId();

  const select = (index: number) => {
    const wrapped = (index + tabs.length) % tabs.length;
    setSelected(wrapped);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[wrapped]?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Combinations with a modifier belong to the browser: Alt+Left goes back.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const targets: Record<string, number> = {
      [arrows.next]: selected + 1,
      [arrows.previous]: selected - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    select(target);
  };

  return (
    <div>
      <div role="tablist" aria-label={label} class={style.list} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            data-tab={tab.id}
            role="tab"
            id={`${prefix}-${tab.id}`}
            class={style.tab}
            aria-selected={index === selected}
            aria-controls={`${prefix}-${tab.id}-panel`}
            tabIndex={index === selected ? 0 : -1}
            onClick={() => select(index)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.id}
          role="tabpanel"
          data-tab={tab.id}
          id={`${prefix}-${tab.id}-panel`}
          class={style.panel}
          aria-labelledby={`${prefix}-${tab.id}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the pattern asks for it, so that the keyboard reaches and scrolls a panel of plain text.
          tabIndex={0}
          hidden={index !== selected}
        >
          {tab.content}
        </div>
      ))}
    </div>
  );
}
