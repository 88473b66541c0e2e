using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Gateway.Accounts;

internal static class RoleNames
{
    /// <summary>The role as a person reads it.</summary>
    public static string German(Role role) =>
        role switch
        {
            Role.Oeffentlichkeit => "Öffentlichkeit",
            Role.Datenlieferant => "Datenlieferant",
            Role.Sozialplanung => "Sozialplanung",
            Role.Statistikstelle => "Statistikstelle",
            Role.Verwalter => "Verwalter",
            Role.Dienst => "Dienst",
        };
}
