using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Sozialplanung.ServiceDefaults.Callers;

/// <summary>
/// Signs and checks the short-lived tokens that carry a caller from the gateway to a service and between services.
/// The key never leaves the installation (<c>ServiceToken:Key</c>, at least 32 characters); no browser ever sees a token.
/// </summary>
public sealed class ServiceTokens
{
    public const string Scheme = "ServiceToken";
    private const string Issuer = "sozialplanung";
    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly SymmetricSecurityKey _key;
    private readonly TimeProvider _clock;

    public ServiceTokens(IConfiguration configuration, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var key = configuration["ServiceToken:Key"];
        if (key is not { Length: >= 32 })
        {
            throw new InvalidOperationException("ServiceToken:Key fehlt oder ist kürzer als 32 Zeichen.");
        }

        _key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(key));
        _clock = clock;
    }

    /// <summary>A token for this caller, valid for five minutes.</summary>
    public string Issue(Caller caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var now = _clock.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Issuer,
                Audience = Issuer,
                IssuedAt = now,
                NotBefore = now.AddSeconds(-5),
                Expires = now.Add(_lifetime),
                SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.HmacSha256),
                Claims = new Dictionary<string, object>
                {
                    ["sub"] = caller.UserName,
                    ["role"] = caller.Role.ToString(),
                    ["place"] = caller.Place,
                    ["org"] = caller.Organisation,
                },
            }
        );
    }

    /// <summary>The caller named in a token, or null where the token is not ours, altered or too old.</summary>
    public async Task<Caller?> ReadAsync(string token)
    {
        var result = await _handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = Issuer,
                ValidAudience = Issuer,
                IssuerSigningKey = _key,
                ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
                LifetimeValidator = (notBefore, expires, _, _) => InTime(notBefore, expires),
            }
        );
        return result.IsValid && NamedRole.TryRead(Claim(result, "role"), out var role)
            ? new Caller(role, Claim(result, "place"), Claim(result, "sub"), Claim(result, "org"))
            : null;
    }

    private bool InTime(DateTime? notBefore, DateTime? expires)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        return notBefore <= now.AddSeconds(30) && now < expires;
    }

    private static string Claim(TokenValidationResult result, string name) =>
        result.Claims.TryGetValue(name, out var value) ? value as string ?? "" : "";
}
