using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.TestServers;

/// <summary>
/// SQL that makes a connection look like a session of somebody, to ask a database itself what it lets happen whatever the service does.
/// </summary>
public static class ForgedSession
{
    public static string Of(Role role, string place) =>
        $"""
            set role sozialplanung_app;
            select set_config('app.rights', '{RightsOfRoles.TextOf(role)}', false), set_config('app.place', '{place}', false)
            """;
}
