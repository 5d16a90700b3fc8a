"""What a person does on the company's sign-in page."""
from .company import AUTH, PASSWORD
from .waiting import until


def is_asking(tab):
    return tab.address().startswith(AUTH) and tab.run("document.getElementById('sign-in-view')?.hidden === false")


def sign_in(tab, email):
    """On the page that the tab ends at, once it asks."""
    until(lambda: is_asking(tab), 20, lambda: f"the sign-in page asks; the tab is at {tab.address()}")
    tab.run(f"""(() => {{ document.getElementById('email').value = '{email}'; document.getElementById('password').value = '{PASSWORD}';
        document.getElementById('sign-in').click(); }})()""")
