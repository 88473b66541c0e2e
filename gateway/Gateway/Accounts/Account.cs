using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Gateway.Accounts;

/// <summary>A local account as the database knows it, without its password.</summary>
internal sealed record Account(string UserName, string Name, string Role, string Place, string PlaceName, string Organisation)
{
    public const string Columns = "a.user_name, a.name, a.role, a.place, a.place_name, a.organisation";

    public Caller ToCaller() => new(Enum.Parse<Role>(Role), Place, UserName, Organisation);
}
