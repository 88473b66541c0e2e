using Sozialplanung.PartnerNetwork;
using Sozialplanung.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("network");
builder.Services.AddValidation();
builder.Services.AddPartnerNetwork();

var app = builder.Build();
app.MapServiceDefaults();
app.MapPartnerNetwork();
await app.RunAsync();
