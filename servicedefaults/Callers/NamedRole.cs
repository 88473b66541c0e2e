namespace Sozialplanung.ServiceDefaults.Callers;

/// <summary>Roles by the names that tokens and sessions carry.</summary>
internal static class NamedRole
{
    /// <summary>Whether a role has this name; a number, which the runtime would read as a place in the enumeration, is
    /// none.</summary>
    public static bool TryRead(string? name, out Role role) =>
        Enum.TryParse(name, out role) && Enum.IsDefined(role) && role.ToString() == name;
}
