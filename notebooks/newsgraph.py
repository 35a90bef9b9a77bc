"""Questions to a newsgraph server, answered as pandas data frames."""

import io
import os
import warnings

import pandas
import requests

SERVER = os.environ.get("NEWSGRAPH_SERVER", "http://localhost:3030")
TIMEOUT_SECONDS = 60
NUMBERS = ("integer", "int", "long", "decimal", "double", "float")
TEXT_COLUMNS = ("date", "published", "born", "article", "sentence", "quote", "about")


class NewsgraphError(RuntimeError):
    """The server was not reached, or refused the question; the message says why."""


def ask(name, server=None, **params):
    """Asks the canned question `name`, such as "who-vetoed-what".

    Parameters are those of docs/queries.md: actor="Russia", limit=10. One that is a word of
    Python takes an underscore: from_="2017-01-01". Cells without a value are empty strings.
    """
    values = {key.rstrip("_"): value for key, value in params.items() if value is not None}
    answer = _send("GET", f"{server or SERVER}/q/{name}.csv", params=values)
    return pandas.read_csv(
        io.BytesIO(answer.content),
        keep_default_na=False,
        dtype={column: str for column in TEXT_COLUMNS},
    )


def sparql(query, endpoint=None):
    """Sends a SELECT or ASK query to the server, or to any other SPARQL endpoint.

    SELECT gives a data frame, ASK a bool. Unbound variables are None.
    """
    answer = _send(
        "POST",
        endpoint or f"{SERVER}/kg/sparql",
        data={"query": query},
        headers={
            "Accept": "application/sparql-results+json",
            "User-Agent": f"newsgraph-notebook {requests.utils.default_user_agent()}",
        },
    ).json()
    if "boolean" in answer:
        return answer["boolean"]
    columns = answer["head"]["vars"]
    rows = [
        [_value(row.get(column)) for column in columns] for row in answer["results"]["bindings"]
    ]
    return pandas.DataFrame(rows, columns=columns)


def _value(term):
    if term is None:
        return None
    if term.get("datatype", "").rsplit("#", 1)[-1] in NUMBERS:
        number = float(term["value"])
        return int(number) if number.is_integer() else number
    return term["value"]


def _send(method, address, **request):
    try:
        answer = requests.request(method, address, timeout=TIMEOUT_SECONDS, **request)
    except requests.RequestException as problem:
        raise NewsgraphError(
            f"no answer from {address} ({problem}); start one with: ./newsgraph serve data/articles"
        ) from problem
    if not answer.ok:
        raise NewsgraphError(f"{address}: {answer.status_code}: {answer.text.strip()[:500]}")
    if "Newsgraph-Notice" in answer.headers:
        warnings.warn(answer.headers["Newsgraph-Notice"], stacklevel=3)
    return answer
