using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Sozialplanung.Ingestion.FetchOverHttp;

/// <summary>Authorities that the operator trusts beside those of the system, such as that of the own network.</summary>
internal sealed class TrustedCertificates
{
    private readonly X509Certificate2Collection _authorities;

    private TrustedCertificates(X509Certificate2Collection authorities) => _authorities = authorities;

    public static TrustedCertificates Of(string file)
    {
        var authorities = new X509Certificate2Collection();
        if (file.Length > 0)
        {
            authorities.ImportFromPemFile(file);
        }

        return new TrustedCertificates(authorities);
    }

    public bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors != SslPolicyErrors.RemoteCertificateChainErrors || _authorities.Count == 0 || certificate is null)
        {
            return errors == SslPolicyErrors.None;
        }

        using var ours = new X509Chain();
        ours.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        ours.ChainPolicy.CustomTrustStore.AddRange(_authorities);
        // Authorities of an own network seldom say where their revocations stand.
        ours.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        foreach (var element in chain?.ChainElements ?? Enumerable.Empty<X509ChainElement>())
        {
            ours.ChainPolicy.ExtraStore.Add(element.Certificate);
        }

        return ours.Build(certificate as X509Certificate2 ?? X509CertificateLoader.LoadCertificate(certificate.GetRawCertData()));
    }
}
