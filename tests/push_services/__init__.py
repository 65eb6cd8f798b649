"""The far ends of push: what stands in, on loopback, for the services that stock browsers register with.

They speak the browsers' own protocols, so that everything between the house and the notification is real: the keys are
the browser's, the message is encrypted by the house and opened by the browser, and the worker is woken by it.
"""
