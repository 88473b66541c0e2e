using Microsoft.AspNetCore.Identity;

namespace Sozialplanung.Gateway.Accounts;

/// <summary>Hashes and checks passwords (PBKDF2 of ASP.NET Core Identity, salted, with its own version mark).</summary>
internal sealed class Passwords
{
    public const int MinimumLength = 10;
    public const string TooShort = "Das Passwort braucht mindestens 10 Zeichen.";
    private readonly PasswordHasher<string> _hasher = new();
    private readonly string _nobody;

    public Passwords() => _nobody = _hasher.HashPassword("", "no account has this password");

    public string Hash(string password) => _hasher.HashPassword("", password);

    /// <summary>Takes as long for an unknown account (null) as for a known one.</summary>
    public bool AreRight(string? hash, string password) =>
        _hasher.VerifyHashedPassword("", hash ?? _nobody, password) != PasswordVerificationResult.Failed && hash is not null;
}
