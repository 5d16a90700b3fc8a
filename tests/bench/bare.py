"""lanyard-bare-requests as a process: the same requests by a bare QNetworkAccessManager."""
import json

from company import API_KEY
from piped import Piped

AT_ONCE = 32  # refreshes: as the tray's (app/refresh/refresh_schedule.h)


class Bare(Piped):
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
        super().__init__(program, cwd="/")
        self.tell(json.dumps(job))

    def run(self):
        """Once all of them, with new connections: (CPU, wall) in milliseconds."""
        self.tell("go")
        result = json.loads(self.answer())
        return result["cpu"], result["wall"]
