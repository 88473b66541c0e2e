using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Sozialplanung.Ingestion.Sources;

/// <summary>Encrypts what we sign in at Bezugsquellen with; each only for its dataset.</summary>
internal sealed class SourceSecrets(IDataProtectionProvider protection)
{
    public string Protect(string dataset, string secret) => Protector(dataset).Protect(secret);

    /// <summary>Errors: <see cref="FetchFaultException"/> where the keys are not those it was encrypted with.</summary>
    public string Reveal(string dataset, string secret)
    {
        try
        {
            return Protector(dataset).Unprotect(secret);
        }
        catch (CryptographicException)
        {
            throw new FetchFaultException(
                "Die gespeicherten Zugangsdaten lassen sich nicht mehr entschlüsseln. Bitte tragen Sie sie bei der Bezugsquelle neu ein."
            );
        }
    }

    private IDataProtector Protector(string dataset) => protection.CreateProtector("dataset-source", dataset);
}
