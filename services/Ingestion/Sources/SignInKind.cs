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

    /// <summary>Name and private key, over SFTP.</summary>
    public const string Key = "key";

    public static readonly string[] OfHttp = [None, Password, Bearer, Header];

    public static readonly string[] OfSftp = [Password, Key];
}
