import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeOnceReleased } from '../../support/folder.js';

/** Types over each prompt, as a click on it and the keyboard do: LibreOffice selects all that stands in its place. */
const MACRO = `Sub TypeOver(source As String, target As String, prompt As String, typed As String)
  On Error Goto failed
  Dim none()
  Dim text(0) As New com.sun.star.beans.PropertyValue
  Dim format(0) As New com.sun.star.beans.PropertyValue
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, none())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  wanted = document.createSearchDescriptor()
  wanted.SearchString = prompt
  text(0).Name = "Text"
  text(0).Value = typed
  found = document.findFirst(wanted)
  Do While Not IsNull(found)
    cursor = document.CurrentController.getViewCursor()
    cursor.gotoRange(found.Start, False)
    cursor.goLeft(1, False)
    cursor.gotoRange(found.End, True)
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:InsertText", "", 0, text())
    found = document.findNext(cursor.End, wanted)
  Loop
  format(0).Name = "FilterName"
  format(0).Value = "writer_pdf_Export"
  document.storeToURL(target, format())
  document.close(True)
failed:
  StarDesktop.terminate()
End Sub`;

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const FILES = {
  'script.xlc':
    '<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">' +
    '<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>' +
    '</library:libraries>',
  'Standard/script.xlb':
    '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" ' +
    'library:passwordprotected="false"><library:element library:name="Typing"/></library:library>',
  'Standard/Typing.xba':
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Typing" script:language="StarBasic">' +
    `${xml(MACRO)}</script:module>`,
};

/** A document as LibreOffice prints it after somebody clicked on each prompt of these words and typed. */
export function printedAfterTyping(docx: Uint8Array, prompt: string, typed: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'decuong-typing-'));
  const url = (name: string): string => `file://${join(folder, name)}`;
  try {
    const profile = `-env:UserInstallation=${url('profile')}`;
    // A folder of macros is put into each new profile at its first start.
    spawnSync('soffice', [profile, '--headless', '--terminate_after_init'], { timeout: 60_000 });
    const basic = join(folder, 'profile', 'user', 'basic');
    mkdirSync(join(basic, 'Standard'), { recursive: true });
    for (const [name, text] of Object.entries(FILES))
      writeFileSync(join(basic, name), `<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
    writeFileSync(join(folder, 'in.docx'), docx);
    const call = [url('in.docx'), url('out.pdf'), prompt, typed].map((one) => `"${one}"`).join(',');
    spawnSync('soffice', [profile, '--headless', '--norestore', `macro:///Standard.Typing.TypeOver(${call})`], {
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    return new Uint8Array(readFileSync(join(folder, 'out.pdf')));
  } finally {
    removeOnceReleased(folder);
  }
}
