"""The one way to end with a sentence instead of a traceback."""


class Stop(Exception):
    """Why Porchlight cannot go on: one clear line that also says what to do.

    `details` is what a tool printed before it gave up; it is shown above the line. The exit code is 1.
    """

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.details = details
