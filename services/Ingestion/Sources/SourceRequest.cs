using Sozialplanung.Ingestion.Storage;

namespace Sozialplanung.Ingestion.Sources;

/// <summary>A Bezugsquelle as a person enters it.</summary>
public sealed record SourceRequest
{
    /// <summary>Beginning with https://, http:// or sftp://.</summary>
    public required string Address { get; init; }

    /// <summary>What answers there: empty for the file itself (or a folder over SFTP), <c>wfs</c> (WFS 2.0), <c>ogc-features</c> (OGC API
    /// Features).</summary>
    public string Service { get; init; } = ServiceKind.File;

    /// <summary>The layer (feature type, collection) of a service.</summary>
    public string Layer { get; init; } = "";

    /// <summary><c>none, password, bearer, header</c>; over SFTP <c>password, key</c>.</summary>
    public string SignIn { get; init; } = SignInKind.None;

    public string UserName { get; init; } = "";

    /// <summary>Name of the header for the key.</summary>
    public string Header { get; init; } = "";

    /// <summary>Fingerprint of the key of an SFTP server (<c>SHA256:…</c>) that a person has confirmed.</summary>
    public string HostKey { get; init; } = "";

    /// <summary>Password, token or key; none: the one that is stored stays.</summary>
    public string? Secret { get; init; }

    /// <summary>Whether the stored secret may go where this request leads: to the same place in the same way. Whoever may change the
    /// address must not be able to have it sent to themselves.</summary>
    internal bool KeepsSecretOf(DatasetSourceRow? stored) =>
        Secret is null
        && stored is { Secret: not null }
        && stored.SignIn == SignIn
        && stored.Header == Header
        && Uri.TryCreate(stored.Address, UriKind.Absolute, out var before)
        && Uri.TryCreate(Address.Trim(), UriKind.Absolute, out var now)
        && before.GetLeftPart(UriPartial.Authority) == now.GetLeftPart(UriPartial.Authority);

    internal SourceAccess AccessWith(string? secret) =>
        new(new Uri(Address.Trim()), SignIn, UserName, Header, secret, HostKey, Service, Layer.Trim());

    // Records write all their members into logs; the secret stays out.
    public override string ToString() => $"{nameof(SourceRequest)} {SignIn}";
}
