namespace Sozialplanung.Ingestion.Sources;

/// <summary>A Bezugsquelle with all that is needed to fetch from it; its secret is in nothing that is written or answered.</summary>
internal sealed record SourceAccess(
    Uri Address,
    string SignIn,
    string UserName,
    string Header,
    string? Secret,
    string HostKey = "",
    string Service = "",
    string Layer = ""
)
{
    public const string Sftp = "sftp";
    private const int SftpPort = 22;

    /// <summary>The same program at the same place: only there is the secret sent.</summary>
    public bool IsAt(Uri address) =>
        string.Equals(
            Address.GetLeftPart(UriPartial.Authority),
            address.GetLeftPart(UriPartial.Authority),
            StringComparison.Ordinal
        );

    public bool IsService => Service != ServiceKind.File;

    public bool IsSftp => Address.Scheme == Sftp;

    /// <summary>The port of the address; SFTP has one of its own that the address need not name.</summary>
    public int Port => Address.Port > 0 ? Address.Port : SftpPort;

    public override string ToString() => Address.Host;
}
