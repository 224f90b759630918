# All documents in one PDF
doc-bundle = Information security documents
doc-bundle-count = { $count }
doc-bundle-holds = Documents
doc-bundle-lead = Page numbers in the contents are those in the middle at the foot of each page. Those at the right count the pages of each document.
doc-bundle-contents = Contents
