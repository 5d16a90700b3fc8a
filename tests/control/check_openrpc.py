"""check_openrpc.py DOCUMENT SOCKET allowed|forbidden: holds what a server says against the document that describes it.

In "forbidden" the server's policy allows nothing that it can forbid. Prints "ready" once it follows events, then takes each
notification of the document once; whoever runs this makes them happen.
"""
import copy
import json
import sys

from client import Refused, Tray
from jsonschema import Draft202012Validator

INVALID_PARAMS, UNKNOWN_RESOURCE, FORBIDDEN = -32602, -32001, -32002


def resolved(document, node):
    while "$ref" in node:
        target = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def strict(node):
    """The schema without room for members that it does not name."""
    if isinstance(node, list):
        return [strict(one) for one in node]
    if not isinstance(node, dict):
        return node
    node = {key: strict(value) for key, value in node.items()}
    return {**node, "additionalProperties": False} if "properties" in node else node


class Check:
    def __init__(self, document, tray):
        self.document, self.tray = document, tray
        self.components = strict(copy.deepcopy(document["components"]))

    def params(self, method):
        return [resolved(self.document, one) for one in method["params"]]

    def codes(self, method):
        return {resolved(self.document, one)["code"] for one in method["errors"]}

    def fits(self, what, schema, value):
        whole = {**strict(copy.deepcopy(schema)), "components": self.components}
        faults = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(whole).iter_errors(value)]
        assert not faults, f"{what}: {faults[0]}\n{json.dumps(value)}"

    def refusal(self, name, params):
        try:
            self.tray.call(name, **params)
        except Refused as refused:
            return refused.code, str(refused)
        return None, ""

    def refuses(self, what, name, params, place):
        code, message = self.refusal(name, params)
        assert code == INVALID_PARAMS and f"params.{place}:" in message, f"{name}, {what} {place}: {code} {message}"

    def method(self, method):
        name, errors = method["name"], self.codes(method)
        example = method["examples"][0]
        given = {one["name"]: one["value"] for one in example["params"]}
        params = self.params(method)
        for one in params:
            if one["name"] in given:
                self.fits(f"{name}, example of {one['name']}", one["schema"], given[one["name"]])
            self.refuses("of another kind:", name, {**given, one["name"]: []}, one["name"])
            if one["required"]:
                self.refuses("without", name, {k: v for k, v in given.items() if k != one["name"]}, one["name"])
        assert set(given) <= {one["name"] for one in params}, f"{name}: its example has parameters of its own"
        self.refuses("with", name, {**given, "surplus": 1}, "surplus")
        if "resource" in given:
            code, message = self.refusal(name, {**given, "resource": "nothing-like-it"})
            assert code == UNKNOWN_RESOURCE and code in errors, f"{name}, unknown resource: {code} {message}"
        result = method["result"]
        if name != "rpc.discover":
            self.fits(f"{name}, its example's result", result["schema"], example["result"]["value"])
        self.fits(f"{name}, what the server says", result["schema"], self.tray.call(name, **given))

    def forbidden(self, method):
        given = {one["name"]: one["value"] for one in method["examples"][0]["params"]}
        code, message = self.refusal(method["name"], given)
        says = FORBIDDEN in self.codes(method)
        assert (code == FORBIDDEN) == says, f"{method['name']}: {code} {message}, where the document says {says}"

    def notifications(self):
        known = {one["name"]: one["schema"] for one in self.document["x-notifications"]}
        self.tray.call("events", follow=True)
        print("ready", flush=True)
        missing = set(known) | {"a notice"}
        for name, params in self.tray.notifications():
            self.fits(name, known[name], params)
            missing.discard("a notice" if params.get("what") == "notice" else name)
            if not missing:
                break


def main(path, socket, policy):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    for schema in document["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
    check = Check(document, Tray(socket))
    assert check.tray.call("rpc.discover") == document, "rpc.discover answers with another document"
    for method in document["methods"]:
        check.forbidden(method) if policy == "forbidden" else check.method(method)
    if policy == "allowed":
        check.notifications()
    print(f"{len(document['methods'])} methods")


main(*sys.argv[1:])
