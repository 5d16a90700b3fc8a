"""Pages of the company's app, open and ready to be asked."""
from .waiting import until


def open_ready(browser, address, ready, what):
    """A tab with that page, once this script says that it is there."""
    tab = browser.open(address)
    until(lambda: tab.is_loaded() and tab.run(ready), 20, what)
    return tab


def parts_page(browser, site):
    """It can ask for parts of a page: app/parts.html."""
    return open_ready(browser, f"{site}/parts.html", "typeof ask === 'function'", "the page of parts")


def form_page(browser, site):
    return open_ready(browser, f"{site}/form.html", "Boolean(document.getElementById('text'))", "the form")


def opens(stage, site):
    """A page of the site, for which nobody has to sign in."""
    mark = stage.company.now()
    tab = stage.window.open(f"{site}/day.html?how=idle")
    until(lambda: tab.is_loaded() and tab.address().startswith(site), 15, "the page")
    assert not stage.company.sign_in_pages(mark), "a sign-in page was shown"
    tab.close()
