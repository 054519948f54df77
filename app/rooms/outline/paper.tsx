import type { Paper, PaperBlock, PaperCell, PaperLine } from '../../../src/index.js';
import '../../../templates/page/paper.css';

const lines = (of: readonly PaperLine[]) =>
  of.map(({ text, look, rule }) => (
    <p key={text} class={look}>
      {rule ? <span class="rule">{text}</span> : text}
    </p>
  ));

const cells = (of: readonly PaperCell[], as: 'th' | 'td') =>
  of.map(({ text, span, down, open }, at) => {
    const Cell = as;
    return (
      <Cell key={at} colSpan={span} rowSpan={down} class={open ? 'open' : undefined}>
        {text}
      </Cell>
    );
  });

const rows = (of: readonly PaperCell[][], as: 'th' | 'td') => of.map((row, at) => <tr key={at}>{cells(row, as)}</tr>);

function Block({ block }: { block: PaperBlock }) {
  const { heading, ask, note, caption, place, grid } = block;
  if (heading) return <p class={`heading ${heading.look}`}>{heading.text}</p>;
  if (ask) return <p class={ask.look}>{ask.text}</p>;
  if (note) return <p class="small">{note.text}</p>;
  if (caption) return <p class="caption">{caption.text}</p>;
  if (place) return <p class={`place${place.open ? ' open' : ''}`}>{place.text}</p>;
  if (!grid) return null;
  return (
    <div class="wide">
      <table class="grid">
        <thead>{rows(grid.header, 'th')}</thead>
        <tbody>{rows(grid.rows, 'td')}</tbody>
      </table>
    </div>
  );
}

const blocks = (of: readonly PaperBlock[]) => of.map((block, at) => <Block key={at} block={block} />);

/** A form as its paper will look. Everything is text: nothing of a definition becomes markup. */
export function PaperView({ paper }: { paper: Paper }) {
  const { language, head, title, addressed, guide, recipients, signing, signatory, contact, appendices } = paper;
  return (
    <section class="sheets" lang={language} aria-labelledby="preview">
      <article class="paper">
        {head.map(({ left, right }, at) => (
          <div class="head" key={at}>
            <div>{lines(left)}</div>
            <div>{lines(right)}</div>
          </div>
        ))}
        <div class="title">{lines(title)}</div>
        {addressed && (
          <div class="addressed">
            <p>{addressed.label}</p>
            <ul>
              {addressed.names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        )}
        {guide && guide.length > 0 && (
          <div class="guide">
            {guide.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
        {blocks(paper.blocks)}
        <div class="end">
          <div>
            {recipients && (
              <>
                <p>{recipients.label}</p>
                <ul>
                  {recipients.names.map((name) => (
                    <li key={name}>{name}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
          <div>
            {lines(signing)}
            <p class={`signatory${signatory.open ? ' open' : ''}`}>{signatory.text}</p>
          </div>
        </div>
        {contact && <p class="small">{contact}</p>}
      </article>
      {appendices.map(({ number, title: name, numberLook, titleLook, landscape, blocks: own }) => (
        <article class={`paper${landscape ? ' landscape' : ''}`} key={name}>
          <div class="title">
            {number && <p class={numberLook}>{number}</p>}
            <p class={titleLook}>{name}</p>
          </div>
          {blocks(own)}
        </article>
      ))}
    </section>
  );
}
