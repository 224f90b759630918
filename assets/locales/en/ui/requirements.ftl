# The screen of the security requirements: what is asked of a system, chapter by chapter, to edit in place
requirements-name = Security requirements
requirements-title-begin = Choose measures for your risks, and requirements follow
requirements-title-missing = { $count ->
    [one] Answer one more question to complete the requirements
   *[other] Answer { $count } more questions to complete the requirements
}
requirements-title-whole = { $count ->
    [one] One requirement is ready
   *[other] { $count } requirements are ready
}
requirements-sub = What you ask of a system follows from the chosen controls and your answers. You can reword every sentence here.
requirements-paper = See them on paper
requirements-answer = Answer the questions
requirements-chapters = Chapters
requirements-add = Add a requirement
requirements-add-for = Add a requirement for other information
requirements-empty-title = Requirements for each piece of information will be listed here
requirements-empty = Choose measures on the risk screen, and what protects the information becomes a requirement.
requirements-empty-act = See the risks
requirements-missing = { $count ->
    [one] One question waits for its answer
   *[other] { $count } questions wait for their answers
}
requirements-missing-note = Until then the sentences say “(not decided yet).” If you don’t know, you can print them as they are.
requirements-text = Words of the requirement
requirements-text-of = Words of { $number }
requirements-untyped = No words yet
requirements-own = Added by you
requirements-lacks = Waits for an answer
requirements-changed = Reworded.
requirements-follows = The original: { $text }
requirements-reset = Back to the original
requirements-drop = Leave out
requirements-dropped = Left out
requirements-bring-back = Bring back
requirements-remove = Remove
