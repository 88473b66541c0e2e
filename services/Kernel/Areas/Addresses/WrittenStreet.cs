namespace Sozialplanung.Areas.Addresses;

/// <summary>A written name in the three forms in which it is compared, with the signatures of their letters.</summary>
internal readonly ref struct WrittenStreet(ReadOnlySpan<char> key, ReadOnlySpan<char> form, ReadOnlySpan<char> sound)
{
    public ReadOnlySpan<char> Key { get; } = key;

    public ReadOnlySpan<char> Form { get; } = form;

    public ReadOnlySpan<char> Sound { get; } = sound;

    public ulong KeySignature { get; } = LetterSignature.Of(key);

    public ulong Signature { get; } = LetterSignature.Of(form);

    public ulong SoundSignature { get; } = LetterSignature.Of(sound);

    /// <summary>The name has no whole "Straße"; it may have a misspelt one.</summary>
    public bool MayMisspellStreet { get; } = !ShortStreetForm.HasStreet(key);
}
