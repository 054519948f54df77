"""Does one thing with python-docx for some seconds and prints the processor time of one document."""
import io
import json
import sys
import time

import docx

doing, file, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
typed = json.loads(sys.argv[4])
with open(file, "rb") as opened:
    source = opened.read()


def paragraphs(document):
    yield from document.paragraphs
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from cell.paragraphs


def once():
    document = docx.Document(io.BytesIO(source))
    if doing == "reading":
        return "\n".join(paragraph.text for paragraph in paragraphs(document))
    for paragraph in paragraphs(document):
        for run in paragraph.runs:
            for tag, words in typed.items():
                if "{" + tag + "}" in run.text:
                    run.text = run.text.replace("{" + tag + "}", words)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


once()
start, count = time.process_time(), 0
while count == 0 or time.process_time() - start < seconds:
    once()
    count += 1
print((time.process_time() - start) / count)
