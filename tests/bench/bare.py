"""lanyard-bare-requests as a process: the same requests by a bare QNetworkAccessManager."""
import json
import subprocess

from company import API_KEY

AT_ONCE = 32  # refreshes: as the tray's (app/refresh/refresh_schedule.h)


class Bare:
    """Its own sign-ins, so that no refresh token is used twice."""

    def __init__(self, program, company, resources):
        with open(company.policy, encoding="utf-8") as file:
            endpoint = json.load(file)["endpoints"]["secureToken"]
        users = company.config["users"]
        listed = company.config["resources"][:resources]
        job = {"secureToken": endpoint, "apiKey": API_KEY, "authOrigin": company.auth_origin, "authority": company.ca,
               "resources": [{"url": f"https://{r['host']}:{company.port}/", "account": i % len(users)}
                             for i, r in enumerate(listed)],
               "refreshTokens": [company.refresh_token(user["tenant"]) for user in users], "atOnce": AT_ONCE}
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd="/")
        self.write(json.dumps(job))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(10)

    def write(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def run(self):
        """Once all of them, with new connections: (CPU, wall) in milliseconds."""
        self.write("go")
        result = json.loads(self.process.stdout.readline())
        return result["cpu"], result["wall"]
