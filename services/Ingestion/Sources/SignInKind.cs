namespace Sozialplanung.Ingestion.Sources;

/// <summary>How we sign in at a Bezugsquelle.</summary>
internal static class SignInKind
{
    public const string None = "none";

    /// <summary>Name and password.</summary>
    public const string Password = "password";

    /// <summary>A token behind <c>Authorization: Bearer</c>.</summary>
    public const string Bearer = "bearer";

    /// <summary>A key in a header of its own, as <c>X-Api-Key</c>.</summary>
    public const string Header = "header";

    public static readonly string[] All = [None, Password, Bearer, Header];
}
